export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  public: {
    Tables: {
      actions: {
        Row: {
          assumption: string
          body: string
          created_at: string
          deleted_at: string | null
          epoch: string
          goal_horizon: Database["public"]["Enums"]["goal_horizon"]
          goal_id: string
          id: string
          position: string
          responsible: string
          school_id: string
          status: Database["public"]["Enums"]["action_status"]
          teacher_support: string
          timeframe: string
          updated_at: string
          updated_by: string | null
          version: number
          version_id: string
        }
        Insert: {
          assumption?: string
          body?: string
          created_at?: string
          deleted_at?: string | null
          epoch?: string
          goal_horizon?: never
          goal_id: string
          id: string
          position: string
          responsible?: string
          school_id: string
          status?: Database["public"]["Enums"]["action_status"]
          teacher_support?: string
          timeframe?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
          version_id?: string
        }
        Update: {
          assumption?: string
          body?: string
          created_at?: string
          deleted_at?: string | null
          epoch?: string
          goal_horizon?: never
          goal_id?: string
          id?: string
          position?: string
          responsible?: string
          school_id?: string
          status?: Database["public"]["Enums"]["action_status"]
          teacher_support?: string
          timeframe?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
          version_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "actions_goal_id_school_id_goal_horizon_fkey"
            columns: ["goal_id", "school_id", "goal_horizon"]
            isOneToOne: false
            referencedRelation: "goals"
            referencedColumns: ["id", "school_id", "horizon"]
          },
          {
            foreignKeyName: "actions_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "actions_updated_by_fkey"
            columns: ["updated_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      admins: {
        Row: {
          created_at: string
          user_id: string
        }
        Insert: {
          created_at?: string
          user_id: string
        }
        Update: {
          created_at?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "admins_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: true
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      answers: {
        Row: {
          body: string
          created_at: string
          deleted_at: string | null
          epoch: string
          id: string
          question_id: string
          school_id: string
          updated_at: string
          updated_by: string | null
          user_id: string | null
          version: number
          version_id: string
        }
        Insert: {
          body?: string
          created_at?: string
          deleted_at?: string | null
          epoch?: string
          id?: string
          question_id: string
          school_id: string
          updated_at?: string
          updated_by?: string | null
          user_id?: string | null
          version?: number
          version_id?: string
        }
        Update: {
          body?: string
          created_at?: string
          deleted_at?: string | null
          epoch?: string
          id?: string
          question_id?: string
          school_id?: string
          updated_at?: string
          updated_by?: string | null
          user_id?: string | null
          version?: number
          version_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "answers_question_id_fkey"
            columns: ["question_id"]
            isOneToOne: false
            referencedRelation: "questions"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "answers_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "answers_updated_by_fkey"
            columns: ["updated_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "answers_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      assignment_parts: {
        Row: {
          assignment_id: string
          id: string
          intro_nb: string
          intro_nn: string
          kind: Database["public"]["Enums"]["part_kind"]
          position: number
          respondent: Database["public"]["Enums"]["respondent"]
          title_nb: string
          title_nn: string
        }
        Insert: {
          assignment_id: string
          id?: string
          intro_nb?: string
          intro_nn?: string
          kind: Database["public"]["Enums"]["part_kind"]
          position?: number
          respondent: Database["public"]["Enums"]["respondent"]
          title_nb?: string
          title_nn?: string
        }
        Update: {
          assignment_id?: string
          id?: string
          intro_nb?: string
          intro_nn?: string
          kind?: Database["public"]["Enums"]["part_kind"]
          position?: number
          respondent?: Database["public"]["Enums"]["respondent"]
          title_nb?: string
          title_nn?: string
        }
        Relationships: [
          {
            foreignKeyName: "assignment_parts_assignment_id_fkey"
            columns: ["assignment_id"]
            isOneToOne: false
            referencedRelation: "assignments"
            referencedColumns: ["id"]
          },
        ]
      }
      assignment_regions: {
        Row: {
          assignment_id: string
          published_at: string | null
          region_id: string
        }
        Insert: {
          assignment_id: string
          published_at?: string | null
          region_id: string
        }
        Update: {
          assignment_id?: string
          published_at?: string | null
          region_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "assignment_regions_assignment_id_fkey"
            columns: ["assignment_id"]
            isOneToOne: false
            referencedRelation: "assignments"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "assignment_regions_region_id_fkey"
            columns: ["region_id"]
            isOneToOne: false
            referencedRelation: "regions"
            referencedColumns: ["id"]
          },
        ]
      }
      assignments: {
        Row: {
          created_at: string
          created_by: string | null
          gathering_id: string
          id: string
          intro_nb: string
          intro_nn: string
          title_nb: string
          title_nn: string
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          gathering_id: string
          id?: string
          intro_nb?: string
          intro_nn?: string
          title_nb?: string
          title_nn?: string
        }
        Update: {
          created_at?: string
          created_by?: string | null
          gathering_id?: string
          id?: string
          intro_nb?: string
          intro_nn?: string
          title_nb?: string
          title_nn?: string
        }
        Relationships: [
          {
            foreignKeyName: "assignments_created_by_fkey"
            columns: ["created_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "assignments_gathering_id_fkey"
            columns: ["gathering_id"]
            isOneToOne: false
            referencedRelation: "gatherings"
            referencedColumns: ["id"]
          },
        ]
      }
      comment_reads: {
        Row: {
          school_id: string
          seen_until: string
          thread_id: string
          user_id: string
        }
        Insert: {
          school_id: string
          seen_until: string
          thread_id: string
          user_id?: string
        }
        Update: {
          school_id?: string
          seen_until?: string
          thread_id?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "comment_reads_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "comment_reads_thread_id_school_id_fkey"
            columns: ["thread_id", "school_id"]
            isOneToOne: false
            referencedRelation: "comments"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "comment_reads_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      comments: {
        Row: {
          action_id: string | null
          author_id: string | null
          body: string
          change_id: number | null
          created_at: string
          from_school: boolean
          goal_id: string | null
          id: string
          is_personal: boolean
          leader_id: string | null
          parent_id: string | null
          question_id: string | null
          reflection_id: string | null
          released_at: string | null
          school_id: string
          settled_at: string | null
          settled_by: string | null
          submission_id: string | null
          taken_in_at: string | null
          taken_in_by: string | null
          updated_at: string
          version: number
          withdrawn_at: string | null
        }
        Insert: {
          action_id?: string | null
          author_id?: string | null
          body: string
          change_id?: number | null
          created_at?: string
          from_school?: boolean
          goal_id?: string | null
          id: string
          is_personal?: boolean
          leader_id?: string | null
          parent_id?: string | null
          question_id?: string | null
          reflection_id?: string | null
          released_at?: string | null
          school_id: string
          settled_at?: string | null
          settled_by?: string | null
          submission_id?: string | null
          taken_in_at?: string | null
          taken_in_by?: string | null
          updated_at?: string
          version?: number
          withdrawn_at?: string | null
        }
        Update: {
          action_id?: string | null
          author_id?: string | null
          body?: string
          change_id?: number | null
          created_at?: string
          from_school?: boolean
          goal_id?: string | null
          id?: string
          is_personal?: boolean
          leader_id?: string | null
          parent_id?: string | null
          question_id?: string | null
          reflection_id?: string | null
          released_at?: string | null
          school_id?: string
          settled_at?: string | null
          settled_by?: string | null
          submission_id?: string | null
          taken_in_at?: string | null
          taken_in_by?: string | null
          updated_at?: string
          version?: number
          withdrawn_at?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "comments_action_id_school_id_fkey"
            columns: ["action_id", "school_id"]
            isOneToOne: false
            referencedRelation: "actions"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "comments_author_id_fkey"
            columns: ["author_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "comments_change_id_school_id_fkey"
            columns: ["change_id", "school_id"]
            isOneToOne: false
            referencedRelation: "revisions"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "comments_goal_id_school_id_fkey"
            columns: ["goal_id", "school_id"]
            isOneToOne: false
            referencedRelation: "goals"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "comments_leader_id_fkey"
            columns: ["leader_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "comments_parent_id_school_id_fkey"
            columns: ["parent_id", "school_id"]
            isOneToOne: false
            referencedRelation: "comments"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "comments_reflection_id_school_id_fkey"
            columns: ["reflection_id", "school_id"]
            isOneToOne: false
            referencedRelation: "reflections"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "comments_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "comments_settled_by_fkey"
            columns: ["settled_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "comments_submission_id_school_id_fkey"
            columns: ["submission_id", "school_id"]
            isOneToOne: false
            referencedRelation: "submissions"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "comments_taken_in_by_fkey"
            columns: ["taken_in_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      deadlines: {
        Row: {
          due_local: string
          part_id: string
          region_id: string
        }
        Insert: {
          due_local: string
          part_id: string
          region_id: string
        }
        Update: {
          due_local?: string
          part_id?: string
          region_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "deadlines_part_id_fkey"
            columns: ["part_id"]
            isOneToOne: false
            referencedRelation: "assignment_parts"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "deadlines_region_id_fkey"
            columns: ["region_id"]
            isOneToOne: false
            referencedRelation: "regions"
            referencedColumns: ["id"]
          },
        ]
      }
      dismissed_hints: {
        Row: {
          dismissed_at: string
          dismissed_by: string | null
          field: string
          row_id: string
          school_id: string
        }
        Insert: {
          dismissed_at?: string
          dismissed_by?: string | null
          field: string
          row_id: string
          school_id: string
        }
        Update: {
          dismissed_at?: string
          dismissed_by?: string | null
          field?: string
          row_id?: string
          school_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "dismissed_hints_dismissed_by_fkey"
            columns: ["dismissed_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "dismissed_hints_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
        ]
      }
      examples: {
        Row: {
          checked_at: string | null
          checked_by: string | null
          created_at: string
          gathering_id: string | null
          id: string
          kind: string
          made_by: string | null
          public_text: string
          question_id: string | null
          quote: string
          row_id: string
          school_id: string
          updated_at: string
          version: number
        }
        Insert: {
          checked_at?: string | null
          checked_by?: string | null
          created_at?: string
          gathering_id?: string | null
          id: string
          kind: string
          made_by?: string | null
          public_text: string
          question_id?: string | null
          quote: string
          row_id: string
          school_id: string
          updated_at?: string
          version?: number
        }
        Update: {
          checked_at?: string | null
          checked_by?: string | null
          created_at?: string
          gathering_id?: string | null
          id?: string
          kind?: string
          made_by?: string | null
          public_text?: string
          question_id?: string | null
          quote?: string
          row_id?: string
          school_id?: string
          updated_at?: string
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "examples_checked_by_fkey"
            columns: ["checked_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "examples_gathering_id_fkey"
            columns: ["gathering_id"]
            isOneToOne: false
            referencedRelation: "gatherings"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "examples_made_by_fkey"
            columns: ["made_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "examples_question_id_fkey"
            columns: ["question_id"]
            isOneToOne: false
            referencedRelation: "questions"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "examples_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
        ]
      }
      extensions: {
        Row: {
          due_local: string
          granted_by: string | null
          part_id: string
          school_id: string
        }
        Insert: {
          due_local: string
          granted_by?: string | null
          part_id: string
          school_id: string
        }
        Update: {
          due_local?: string
          granted_by?: string | null
          part_id?: string
          school_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "extensions_granted_by_fkey"
            columns: ["granted_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "extensions_part_id_fkey"
            columns: ["part_id"]
            isOneToOne: false
            referencedRelation: "assignment_parts"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "extensions_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
        ]
      }
      facilitators: {
        Row: {
          created_at: string
          region_id: string
          user_id: string
        }
        Insert: {
          created_at?: string
          region_id: string
          user_id: string
        }
        Update: {
          created_at?: string
          region_id?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "facilitators_region_id_fkey"
            columns: ["region_id"]
            isOneToOne: false
            referencedRelation: "regions"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "facilitators_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      gathering_dates: {
        Row: {
          ends_on: string
          gathering_id: string
          place: string
          region_id: string
          starts_on: string
        }
        Insert: {
          ends_on: string
          gathering_id: string
          place?: string
          region_id: string
          starts_on: string
        }
        Update: {
          ends_on?: string
          gathering_id?: string
          place?: string
          region_id?: string
          starts_on?: string
        }
        Relationships: [
          {
            foreignKeyName: "gathering_dates_gathering_id_fkey"
            columns: ["gathering_id"]
            isOneToOne: false
            referencedRelation: "gatherings"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "gathering_dates_region_id_fkey"
            columns: ["region_id"]
            isOneToOne: false
            referencedRelation: "regions"
            referencedColumns: ["id"]
          },
        ]
      }
      gatherings: {
        Row: {
          created_at: string
          created_by: string | null
          id: string
          name_nb: string
          name_nn: string
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          id?: string
          name_nb?: string
          name_nn?: string
        }
        Update: {
          created_at?: string
          created_by?: string | null
          id?: string
          name_nb?: string
          name_nn?: string
        }
        Relationships: [
          {
            foreignKeyName: "gatherings_created_by_fkey"
            columns: ["created_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      goals: {
        Row: {
          body: string
          created_at: string
          deleted_at: string | null
          epoch: string
          horizon: Database["public"]["Enums"]["goal_horizon"]
          id: string
          parent_horizon: Database["public"]["Enums"]["goal_horizon"]
          parent_id: string | null
          position: string
          school_id: string
          updated_at: string
          updated_by: string | null
          version: number
          version_id: string
        }
        Insert: {
          body?: string
          created_at?: string
          deleted_at?: string | null
          epoch?: string
          horizon: Database["public"]["Enums"]["goal_horizon"]
          id: string
          parent_horizon?: never
          parent_id?: string | null
          position: string
          school_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
          version_id?: string
        }
        Update: {
          body?: string
          created_at?: string
          deleted_at?: string | null
          epoch?: string
          horizon?: Database["public"]["Enums"]["goal_horizon"]
          id?: string
          parent_horizon?: never
          parent_id?: string | null
          position?: string
          school_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
          version_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "goals_parent_id_school_id_parent_horizon_fkey"
            columns: ["parent_id", "school_id", "parent_horizon"]
            isOneToOne: false
            referencedRelation: "goals"
            referencedColumns: ["id", "school_id", "horizon"]
          },
          {
            foreignKeyName: "goals_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "goals_updated_by_fkey"
            columns: ["updated_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      invitations: {
        Row: {
          accepted_at: string | null
          accepted_by: string | null
          created_at: string
          email: string
          expires_at: string
          id: string
          invited_by: string | null
          last_sent_at: string
          region_id: string | null
          role: Database["public"]["Enums"]["invitation_role"]
          school_id: string | null
          withdrawn_at: string | null
        }
        Insert: {
          accepted_at?: string | null
          accepted_by?: string | null
          created_at?: string
          email: string
          expires_at?: string
          id?: string
          invited_by?: string | null
          last_sent_at?: string
          region_id?: string | null
          role: Database["public"]["Enums"]["invitation_role"]
          school_id?: string | null
          withdrawn_at?: string | null
        }
        Update: {
          accepted_at?: string | null
          accepted_by?: string | null
          created_at?: string
          email?: string
          expires_at?: string
          id?: string
          invited_by?: string | null
          last_sent_at?: string
          region_id?: string | null
          role?: Database["public"]["Enums"]["invitation_role"]
          school_id?: string | null
          withdrawn_at?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "invitations_accepted_by_fkey"
            columns: ["accepted_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "invitations_invited_by_fkey"
            columns: ["invited_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "invitations_region_id_fkey"
            columns: ["region_id"]
            isOneToOne: false
            referencedRelation: "regions"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "invitations_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
        ]
      }
      last_reads: {
        Row: {
          change_number: number
          read_at: string
          school_id: string
          user_id: string
        }
        Insert: {
          change_number: number
          read_at?: string
          school_id: string
          user_id?: string
        }
        Update: {
          change_number?: number
          read_at?: string
          school_id?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "last_reads_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "last_reads_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      outbox: {
        Row: {
          attempts: number
          created_at: string
          data: Json
          failed_at: string | null
          gather_key: string | null
          id: string
          kind: string
          language: string
          last_error: string | null
          once_key: string | null
          recipient: string
          send_after: string
          sending_since: string | null
          sent_at: string | null
          urgency: number
        }
        Insert: {
          attempts?: number
          created_at?: string
          data?: Json
          failed_at?: string | null
          gather_key?: string | null
          id?: string
          kind: string
          language?: string
          last_error?: string | null
          once_key?: string | null
          recipient: string
          send_after?: string
          sending_since?: string | null
          sent_at?: string | null
          urgency?: never
        }
        Update: {
          attempts?: number
          created_at?: string
          data?: Json
          failed_at?: string | null
          gather_key?: string | null
          id?: string
          kind?: string
          language?: string
          last_error?: string | null
          once_key?: string | null
          recipient?: string
          send_after?: string
          sending_since?: string | null
          sent_at?: string | null
          urgency?: never
        }
        Relationships: []
      }
      part_summaries: {
        Row: {
          extended_until: string | null
          handed_in: number
          handed_in_at: string | null
          handed_in_on: string[]
          is_begun: boolean
          late: number
          part_id: string
          region_id: string
          school_id: string
        }
        Insert: {
          extended_until?: string | null
          handed_in?: number
          handed_in_at?: string | null
          handed_in_on?: string[]
          is_begun?: boolean
          late?: number
          part_id: string
          region_id: string
          school_id: string
        }
        Update: {
          extended_until?: string | null
          handed_in?: number
          handed_in_at?: string | null
          handed_in_on?: string[]
          is_begun?: boolean
          late?: number
          part_id?: string
          region_id?: string
          school_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "part_summaries_part_id_fkey"
            columns: ["part_id"]
            isOneToOne: false
            referencedRelation: "assignment_parts"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "part_summaries_school_id_region_id_fkey"
            columns: ["school_id", "region_id"]
            isOneToOne: false
            referencedRelation: "plan_summaries"
            referencedColumns: ["school_id", "region_id"]
          },
        ]
      }
      plan_import_answers: {
        Row: {
          after: string
          answer_id: string
          before: string
          import_id: string
          school_id: string
          user_id: string | null
        }
        Insert: {
          after: string
          answer_id: string
          before: string
          import_id: string
          school_id: string
          user_id?: string | null
        }
        Update: {
          after?: string
          answer_id?: string
          before?: string
          import_id?: string
          school_id?: string
          user_id?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "plan_import_answers_answer_id_school_id_fkey"
            columns: ["answer_id", "school_id"]
            isOneToOne: false
            referencedRelation: "answers"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "plan_import_answers_import_id_school_id_fkey"
            columns: ["import_id", "school_id"]
            isOneToOne: false
            referencedRelation: "plan_imports"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "plan_import_answers_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "plan_import_answers_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      plan_imports: {
        Row: {
          action_ids: string[]
          content_hash: string
          file_hash: string
          file_name: string
          goal_ids: string[]
          id: string
          imported_at: string
          imported_by: string | null
          reflection_ids: string[]
          row_hashes: Json
          rows_kept: number | null
          school_id: string
          undone_at: string | null
          undone_by: string | null
        }
        Insert: {
          action_ids: string[]
          content_hash: string
          file_hash: string
          file_name: string
          goal_ids: string[]
          id: string
          imported_at?: string
          imported_by?: string | null
          reflection_ids: string[]
          row_hashes: Json
          rows_kept?: number | null
          school_id: string
          undone_at?: string | null
          undone_by?: string | null
        }
        Update: {
          action_ids?: string[]
          content_hash?: string
          file_hash?: string
          file_name?: string
          goal_ids?: string[]
          id?: string
          imported_at?: string
          imported_by?: string | null
          reflection_ids?: string[]
          row_hashes?: Json
          rows_kept?: number | null
          school_id?: string
          undone_at?: string | null
          undone_by?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "plan_imports_imported_by_fkey"
            columns: ["imported_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "plan_imports_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "plan_imports_undone_by_fkey"
            columns: ["undone_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      plan_summaries: {
        Row: {
          actions: number
          actions_with_assumption: number
          actions_with_reflection: number
          change_number: number
          changed_at: string | null
          changed_key: string
          handed_in_at: string | null
          handed_in_key: string
          handed_in_number: number
          leaders: number
          name: string
          name_key: string
          reflections: number
          region_id: string
          retired_at: string | null
          school_id: string
          short_term_goals: number
          text_bytes: number
        }
        Insert: {
          actions?: number
          actions_with_assumption?: number
          actions_with_reflection?: number
          change_number?: number
          changed_at?: string | null
          changed_key?: never
          handed_in_at?: string | null
          handed_in_key?: never
          handed_in_number?: number
          leaders?: number
          name: string
          name_key?: never
          reflections?: number
          region_id: string
          retired_at?: string | null
          school_id: string
          short_term_goals?: number
          text_bytes?: number
        }
        Update: {
          actions?: number
          actions_with_assumption?: number
          actions_with_reflection?: number
          change_number?: number
          changed_at?: string | null
          changed_key?: never
          handed_in_at?: string | null
          handed_in_key?: never
          handed_in_number?: number
          leaders?: number
          name?: string
          name_key?: never
          reflections?: number
          region_id?: string
          retired_at?: string | null
          school_id?: string
          short_term_goals?: number
          text_bytes?: number
        }
        Relationships: [
          {
            foreignKeyName: "plan_summaries_region_id_fkey"
            columns: ["region_id"]
            isOneToOne: false
            referencedRelation: "regions"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "plan_summaries_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: true
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
        ]
      }
      profiles: {
        Row: {
          created_at: string
          feedback_mail: boolean
          full_name: string
          language: string | null
          shown_name: string
          user_id: string
        }
        Insert: {
          created_at?: string
          feedback_mail?: boolean
          full_name?: string
          language?: string | null
          shown_name?: string
          user_id: string
        }
        Update: {
          created_at?: string
          feedback_mail?: boolean
          full_name?: string
          language?: string | null
          shown_name?: string
          user_id?: string
        }
        Relationships: []
      }
      programme_years: {
        Row: {
          created_at: string
          delete_on: string | null
          deleted_at: string | null
          ends_on: string
          id: string
          name: string
          starts_on: string
        }
        Insert: {
          created_at?: string
          delete_on?: string | null
          deleted_at?: string | null
          ends_on: string
          id?: string
          name: string
          starts_on: string
        }
        Update: {
          created_at?: string
          delete_on?: string | null
          deleted_at?: string | null
          ends_on?: string
          id?: string
          name?: string
          starts_on?: string
        }
        Relationships: []
      }
      questions: {
        Row: {
          body_nb: string
          body_nn: string
          hidden_at: string | null
          id: string
          label: string
          part_id: string
          position: number
          stem_nb: string
          stem_nn: string
        }
        Insert: {
          body_nb?: string
          body_nn?: string
          hidden_at?: string | null
          id?: string
          label?: string
          part_id: string
          position?: number
          stem_nb?: string
          stem_nn?: string
        }
        Update: {
          body_nb?: string
          body_nn?: string
          hidden_at?: string | null
          id?: string
          label?: string
          part_id?: string
          position?: number
          stem_nb?: string
          stem_nn?: string
        }
        Relationships: [
          {
            foreignKeyName: "questions_part_id_fkey"
            columns: ["part_id"]
            isOneToOne: false
            referencedRelation: "assignment_parts"
            referencedColumns: ["id"]
          },
        ]
      }
      reflections: {
        Row: {
          action_id: string
          check_on: string | null
          created_at: string
          decision: Database["public"]["Enums"]["reflection_decision"]
          deleted_at: string | null
          epoch: string
          evidence: string
          expectation: string
          id: string
          outcome: string
          reflected_on: string | null
          school_id: string
          updated_at: string
          updated_by: string | null
          verdict: Database["public"]["Enums"]["reflection_verdict"]
          version: number
          version_id: string
        }
        Insert: {
          action_id: string
          check_on?: string | null
          created_at?: string
          decision?: Database["public"]["Enums"]["reflection_decision"]
          deleted_at?: string | null
          epoch?: string
          evidence?: string
          expectation?: string
          id: string
          outcome?: string
          reflected_on?: string | null
          school_id: string
          updated_at?: string
          updated_by?: string | null
          verdict?: Database["public"]["Enums"]["reflection_verdict"]
          version?: number
          version_id?: string
        }
        Update: {
          action_id?: string
          check_on?: string | null
          created_at?: string
          decision?: Database["public"]["Enums"]["reflection_decision"]
          deleted_at?: string | null
          epoch?: string
          evidence?: string
          expectation?: string
          id?: string
          outcome?: string
          reflected_on?: string | null
          school_id?: string
          updated_at?: string
          updated_by?: string | null
          verdict?: Database["public"]["Enums"]["reflection_verdict"]
          version?: number
          version_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "reflections_action_id_school_id_fkey"
            columns: ["action_id", "school_id"]
            isOneToOne: false
            referencedRelation: "actions"
            referencedColumns: ["id", "school_id"]
          },
          {
            foreignKeyName: "reflections_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "reflections_updated_by_fkey"
            columns: ["updated_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      regions: {
        Row: {
          channel_number: number
          created_at: string
          id: string
          is_demo: boolean
          name: string
        }
        Insert: {
          channel_number?: number
          created_at?: string
          id?: string
          is_demo?: boolean
          name: string
        }
        Update: {
          channel_number?: number
          created_at?: string
          id?: string
          is_demo?: boolean
          name?: string
        }
        Relationships: []
      }
      revisions: {
        Row: {
          after: string | null
          author_id: string | null
          before: string | null
          change_number: number | null
          co_author_ids: string[]
          ended_at: string
          field: string
          id: number
          owner_id: string | null
          removed: number
          row_id: string
          school_id: string
          started_at: string
          table_name: string
        }
        Insert: {
          after?: string | null
          author_id?: string | null
          before?: string | null
          change_number?: number | null
          co_author_ids?: string[]
          ended_at?: string
          field: string
          id?: never
          owner_id?: string | null
          removed?: number
          row_id: string
          school_id: string
          started_at?: string
          table_name: string
        }
        Update: {
          after?: string | null
          author_id?: string | null
          before?: string | null
          change_number?: number | null
          co_author_ids?: string[]
          ended_at?: string
          field?: string
          id?: never
          owner_id?: string | null
          removed?: number
          row_id?: string
          school_id?: string
          started_at?: string
          table_name?: string
        }
        Relationships: [
          {
            foreignKeyName: "revisions_author_id_fkey"
            columns: ["author_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "revisions_owner_id_fkey"
            columns: ["owner_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "revisions_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
        ]
      }
      row_docs: {
        Row: {
          document: string
          epoch: string
          owner_id: string | null
          row_id: string
          school_id: string
          table_name: string
        }
        Insert: {
          document: string
          epoch: string
          owner_id?: string | null
          row_id: string
          school_id: string
          table_name: string
        }
        Update: {
          document?: string
          epoch?: string
          owner_id?: string | null
          row_id?: string
          school_id?: string
          table_name?: string
        }
        Relationships: [
          {
            foreignKeyName: "row_docs_owner_id_fkey"
            columns: ["owner_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "row_docs_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
        ]
      }
      school_leaders: {
        Row: {
          created_at: string
          school_id: string
          user_id: string
        }
        Insert: {
          created_at?: string
          school_id: string
          user_id: string
        }
        Update: {
          created_at?: string
          school_id?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "school_leaders_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "school_leaders_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
      schools: {
        Row: {
          channel_number: number
          created_at: string
          id: string
          name: string
          region_id: string
          retired_at: string | null
        }
        Insert: {
          channel_number?: number
          created_at?: string
          id?: string
          name: string
          region_id: string
          retired_at?: string | null
        }
        Update: {
          channel_number?: number
          created_at?: string
          id?: string
          name?: string
          region_id?: string
          retired_at?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "schools_region_id_fkey"
            columns: ["region_id"]
            isOneToOne: false
            referencedRelation: "regions"
            referencedColumns: ["id"]
          },
        ]
      }
      submissions: {
        Row: {
          change_number: number
          content: Json
          due_at: string | null
          id: string
          is_late: boolean
          is_personal: boolean
          part_id: string
          school_id: string
          submitted_at: string
          submitted_by: string | null
          user_id: string | null
          withdrawn_at: string | null
          withdrawn_by: string | null
        }
        Insert: {
          change_number: number
          content: Json
          due_at?: string | null
          id: string
          is_late?: never
          is_personal: boolean
          part_id: string
          school_id: string
          submitted_at?: string
          submitted_by?: string | null
          user_id?: string | null
          withdrawn_at?: string | null
          withdrawn_by?: string | null
        }
        Update: {
          change_number?: number
          content?: Json
          due_at?: string | null
          id?: string
          is_late?: never
          is_personal?: boolean
          part_id?: string
          school_id?: string
          submitted_at?: string
          submitted_by?: string | null
          user_id?: string | null
          withdrawn_at?: string | null
          withdrawn_by?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "submissions_part_id_fkey"
            columns: ["part_id"]
            isOneToOne: false
            referencedRelation: "assignment_parts"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "submissions_school_id_fkey"
            columns: ["school_id"]
            isOneToOne: false
            referencedRelation: "schools"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "submissions_submitted_by_fkey"
            columns: ["submitted_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "submissions_user_id_fkey"
            columns: ["user_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
          {
            foreignKeyName: "submissions_withdrawn_by_fkey"
            columns: ["withdrawn_by"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["user_id"]
          },
        ]
      }
    }
    Views: {
      part_states: {
        Row: {
          assignment_id: string | null
          expected: number | null
          extended_until: string | null
          handed_in: number | null
          handed_in_at: string | null
          handed_in_on: string[] | null
          late: number | null
          part_id: string | null
          region_id: string | null
          school_id: string | null
          status: string | null
        }
        Relationships: []
      }
    }
    Functions: {
      affected_by_part: {
        Args: {
          part: string
        }
        Returns: {
          schools: number
          answers: number
          submissions: number
        }[]
      }
      changes_since: {
        Args: {
          school: string
          up_to: number
        }
        Returns: {
          table_name: string
          row_id: string
          field: string
          before: string
        }[]
      }
      changes_since_comment: {
        Args: {
          comment_id: string
        }
        Returns: {
          change_id: number
          table_name: string
          row_id: string
          field: string
          before: string
          after: string
          changed_at: string
          row_text: string
        }[]
      }
      claim_invitation: {
        Args: {
          code: string
        }
        Returns: undefined
      }
      claim_memberships: {
        Args: never
        Returns: number
      }
      correct_invitation: {
        Args: {
          invitation_id: string
          invitee: string
        }
        Returns: Database["public"]["Tables"]["invitations"]["Row"]
      }
      create_assignment: {
        Args: {
          content: Json
        }
        Returns: undefined
      }
      delete_my_account: {
        Args: {
          even_if_last?: boolean
        }
        Returns: undefined
      }
      end_administration: {
        Args: {
          person: string
        }
        Returns: undefined
      }
      end_facilitation: {
        Args: {
          region: string
          person: string
        }
        Returns: undefined
      }
      end_leadership: {
        Args: {
          school: string
          person: string
          even_if_last?: boolean
        }
        Returns: undefined
      }
      feedback_drafts: {
        Args: never
        Returns: {
          id: string
          school_id: string
          school_name: string
          region_id: string
          author_id: string
          body: string
          created_at: string
          subject: Json
        }[]
      }
      handed_in_counts: {
        Args: never
        Returns: {
          part_id: string
          region_id: string
          expected: number
          handed_in: number
        }[]
      }
      import_plan: {
        Args: {
          school: string
          import_id: string
          file_hash: string
          file_name: string
          rows: Json
          answers: Json
        }
        Returns: Database["public"]["Tables"]["plan_imports"]["Row"]
      }
      import_schools: {
        Args: {
          lines: Json
          is_preview?: boolean
        }
        Returns: Json
      }
      invite_admin: {
        Args: {
          invitee: string
        }
        Returns: Database["public"]["Tables"]["invitations"]["Row"]
      }
      invite_facilitator: {
        Args: {
          regions: string[]
          invitee: string
        }
        Returns: Database["public"]["Tables"]["invitations"]["Row"][]
      }
      invite_leader: {
        Args: {
          school: string
          invitee: string
        }
        Returns: Database["public"]["Tables"]["invitations"]["Row"]
      }
      list_open_invitations: {
        Args: {
          search?: string
        }
        Returns: {
          id: string
          email: string
          role: Database["public"]["Enums"]["invitation_role"]
          school_id: string
          school: string
          region_id: string
          region: string
          invited_by: string
          last_sent_at: string
          expires_at: string
          is_delivered: boolean
        }[]
      }
      list_people: {
        Args: {
          search?: string
          page?: number
        }
        Returns: {
          user_id: string
          full_name: string
          email: string
          is_admin: boolean
          schools: Json
          regions: Json
        }[]
      }
      mail_failed: {
        Args: {
          letter_id: string
          reason: string
          is_final?: boolean
        }
        Returns: undefined
      }
      mail_sent: {
        Args: {
          letter_id: string
        }
        Returns: undefined
      }
      mark_read: {
        Args: {
          school: string
          up_to: number
        }
        Returns: number
      }
      move_school: {
        Args: {
          school: string
          region: string
        }
        Returns: undefined
      }
      my_data: {
        Args: never
        Returns: Json
      }
      my_editable_ids: {
        Args: never
        Returns: string[]
      }
      my_profile: {
        Args: never
        Returns: {
          full_name: string
          language: string
          feedback_mail: boolean
        }[]
      }
      open_part: {
        Args: {
          part: string
          school: string
        }
        Returns: Database["public"]["Tables"]["answers"]["Row"][]
      }
      order_parts: {
        Args: {
          assignment: string
          ids: string[]
        }
        Returns: undefined
      }
      order_questions: {
        Args: {
          part: string
          ids: string[]
        }
        Returns: undefined
      }
      publish_assignment: {
        Args: {
          assignment: string
          region: string
        }
        Returns: Database["public"]["Tables"]["assignment_regions"]["Row"]
      }
      queue_place: {
        Args: {
          school: string
          regions?: string[]
          part?: string
          search?: string
          statuses?: string[]
          sort?: string
          backwards?: boolean
        }
        Returns: {
          schools: number
          place: number
          unread: number
          unread_place: number
        }[]
      }
      read_column: {
        Args: {
          regions: string[]
          kinds: string[]
          question?: string
          search?: string
          after_name_key?: string
          after_school?: string
          page_size?: number
        }
        Returns: {
          region_id: string
          school_id: string
          name: string
          name_key: string
          texts: Json
        }[]
      }
      read_text: {
        Args: {
          row_table: string
          row_id: string
        }
        Returns: Json
      }
      region_overview: {
        Args: {
          regions?: string[]
          part?: string
          assignment?: string
          search?: string
          statuses?: string[]
          only_unread?: boolean
          sort?: string
          backwards?: boolean
          from_school?: string
          page_size?: number
        }
        Returns: {
          school_id: string
          region_id: string
          name: string
          short_term_goals: number
          actions: number
          actions_with_assumption: number
          actions_with_reflection: number
          reflections: number
          changed_at: string
          handed_in_at: string
          change_number: number
          is_unread: boolean
          has_new_hand_in: boolean
          status: string
          parts: Json
        }[]
      }
      region_totals: {
        Args: {
          assignment?: string
        }
        Returns: {
          region_id: string
          schools: number
          unread: number
          without_actions: number
          without_assumptions: number
          with_assumptions: number
          with_reflections: number
          parts: Json
        }[]
      }
      release_feedback: {
        Args: {
          drafts: string[]
        }
        Returns: {
          school_id: string
          comments: number
        }[]
      }
      remind: {
        Args: {
          part: string
          region: string
        }
        Returns: number
      }
      reminder_recipients: {
        Args: {
          part: string
          region: string
        }
        Returns: {
          school_id: string
          school_name: string
          user_id: string
          shown_name: string
          due_at: string
        }[]
      }
      removed_places: {
        Args: {
          school: string
          up_to: number
        }
        Returns: {
          table_name: string
          row_id: string
          field: string
          before: string
        }[]
      }
      resend_invitation: {
        Args: {
          invitation_id: string
        }
        Returns: Database["public"]["Tables"]["invitations"]["Row"]
      }
      resend_invitations: {
        Args: {
          invitation_ids: string[]
        }
        Returns: number
      }
      retire_school: {
        Args: {
          school: string
          is_retired?: boolean
        }
        Returns: undefined
      }
      retry_mail: {
        Args: {
          letter_id: string
        }
        Returns: undefined
      }
      save_text: {
        Args: {
          row_table: string
          row_id: string
          expected_version: string
          texts: Json
          document?: string
          document_epoch?: string
          authors?: string[]
        }
        Returns: Json
      }
      schedule_deletion: {
        Args: {
          year: string
          deletion_day: string
        }
        Returns: Database["public"]["Tables"]["programme_years"]["Row"]
      }
      school_export: {
        Args: {
          school: string
        }
        Returns: Json
      }
      school_readers: {
        Args: {
          school: string
        }
        Returns: {
          user_id: string
          full_name: string
          role: Database["public"]["Enums"]["invitation_role"]
          is_admin: boolean
        }[]
      }
      see_threads: {
        Args: {
          threads: string[]
          until: string
        }
        Returns: undefined
      }
      set_deadlines: {
        Args: {
          part: string
          due: Json
        }
        Returns: undefined
      }
      set_extension: {
        Args: {
          part: string
          school: string
          due?: string
        }
        Returns: undefined
      }
      set_gathering_days: {
        Args: {
          gathering: string
          region: string
          days: Json
        }
        Returns: undefined
      }
      settle_thread: {
        Args: {
          thread_id: string
          is_settled?: boolean
        }
        Returns: undefined
      }
      submit_part: {
        Args: {
          part: string
          school: string
          submission_id: string
        }
        Returns: Database["public"]["Tables"]["submissions"]["Row"]
      }
      system_health: {
        Args: never
        Returns: Json
      }
      take_in_comment: {
        Args: {
          comment_id: string
          is_taken_in?: boolean
          change?: number
        }
        Returns: undefined
      }
      take_mail: {
        Args: {
          batch?: number
        }
        Returns: Database["public"]["Tables"]["outbox"]["Row"][]
      }
      threads_awaiting_reply: {
        Args: never
        Returns: {
          thread_id: string
          school_id: string
          school_name: string
          region_id: string
          author_id: string
          body: string
          released_at: string
          subject: Json
        }[]
      }
      undo_import: {
        Args: {
          import_id: string
        }
        Returns: Database["public"]["Tables"]["plan_imports"]["Row"]
      }
      withdraw_comment: {
        Args: {
          comment_id: string
        }
        Returns: undefined
      }
      withdraw_invitation: {
        Args: {
          invitation_id: string
        }
        Returns: undefined
      }
      withdraw_submission: {
        Args: {
          submission_id: string
        }
        Returns: Database["public"]["Tables"]["submissions"]["Row"]
      }
    }
    Enums: {
      action_status: "planned" | "ongoing" | "done" | "dropped"
      goal_horizon: "long_term" | "short_term"
      invitation_role: "leader" | "facilitator" | "admin"
      part_kind: "plan" | "questions"
      reflection_decision: "undecided" | "continue" | "adjust" | "stop" | "whole_school"
      reflection_verdict: "too_early" | "held" | "partly" | "not_held"
      respondent: "school" | "leader"
    }
    CompositeTypes: { [_ in never]: never }
  }
}

type PublicSchema = Database["public"]

export type Tables<Name extends keyof (PublicSchema["Tables"] & PublicSchema["Views"])> =
  (PublicSchema["Tables"] & PublicSchema["Views"])[Name] extends { Row: infer Row } ? Row : never

export type TablesInsert<Name extends keyof PublicSchema["Tables"]> =
  PublicSchema["Tables"][Name] extends { Insert: infer Insert } ? Insert : never

export type TablesUpdate<Name extends keyof PublicSchema["Tables"]> =
  PublicSchema["Tables"][Name] extends { Update: infer Update } ? Update : never

export type Enums<Name extends keyof PublicSchema["Enums"]> = PublicSchema["Enums"][Name]

export type CompositeTypes<Name extends keyof PublicSchema["CompositeTypes"]> = PublicSchema["CompositeTypes"][Name]

export const Constants = {
  public: {
    Enums: {
      action_status: ["planned", "ongoing", "done", "dropped"],
      goal_horizon: ["long_term", "short_term"],
      invitation_role: ["leader", "facilitator", "admin"],
      part_kind: ["plan", "questions"],
      reflection_decision: ["undecided", "continue", "adjust", "stop", "whole_school"],
      reflection_verdict: ["too_early", "held", "partly", "not_held"],
      respondent: ["school", "leader"],
    },
  },
} as const
